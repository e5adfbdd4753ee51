import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { mayPass } from '../api/problem';
import { useSession } from '../session/session';
import { keptPhotos } from './keptPhotos';

interface Upload {
  /** The paper that is photographed, by a name that no other one has. */
  place: string;
  put: (photo: Blob) => Promise<unknown>;
  done: () => unknown;
}

/** Hands in a photo. One that did not arrive goes again by itself when the network is back, or when its taker is here again. */
export function usePhotoUpload({ place, put, done }: Upload) {
  const session = useSession();
  const here = session?.signedIn && !session.another;
  // Whose it is stays as the page was opened, also when the session ends meanwhile.
  const [owner] = useState(session?.account ?? '');
  const upload = useMutation({
    // Otherwise it would wait for the network in memory alone, and say nothing.
    networkMode: 'always',
    mutationFn: async (photo: Blob) => {
      await keptPhotos.keep(owner, place, photo);
      return put(photo);
    },
    onSuccess: async () => {
      await keptPhotos.drop(owner, place);
      return done();
    },
    onError: (error) => (mayPass(error) ? undefined : keptPhotos.drop(owner, place)),
  });
  const { mutate } = upload;
  useEffect(() => {
    if (!here) {
      return undefined;
    }
    const send = () => void keptPhotos.find(owner, place).then((photo) => photo && mutate(photo));
    send();
    addEventListener('online', send);
    return () => removeEventListener('online', send);
  }, [here, owner, place, mutate]);
  return upload;
}

export type PhotoUpload = ReturnType<typeof usePhotoUpload>;
