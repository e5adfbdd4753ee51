import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draw, type Frame, moved, start, zoomed } from './frame';
import { jpeg } from './jpeg';

/** For the card and for any other paper (domain.md 1.4). */
const BYTES = { portrait: 50_000, page: 10_000_000 };

/** Cuts a picture with a finger: drag to move, slide to come nearer, turn by quarters. */
export function Crop({ picture, portrait, done, cancel }: { picture: File; portrait: boolean; done: (photo: Blob) => void; cancel: () => void }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [image, setImage] = useState<ImageBitmap>();
  const [frame, setFrame] = useState<Frame>();
  const [unreadable, setUnreadable] = useState(false);

  useEffect(() => {
    let left = false;
    createImageBitmap(picture).then((read) => {
      if (!left) {
        setImage(read);
        setFrame(start(read, portrait));
      }
    }, () => setUnreadable(true));
    return () => { left = true; };
  }, [picture, portrait]);

  useEffect(() => {
    if (canvas.current && image && frame) {
      draw(canvas.current, image, frame);
    }
  }, [image, frame]);

  function drag(event: PointerEvent<HTMLCanvasElement>) {
    if (event.buttons && frame && image) {
      const scale = frame.width / event.currentTarget.clientWidth;
      setFrame(moved(frame, image, event.movementX * scale, event.movementY * scale));
    }
  }

  return (
    <div className="card" role="group" aria-label={t('photo.crop')}>
      {unreadable && <p className="fault" role="alert">{t('photo.unreadable')}</p>}
      {frame && image && (
        <>
          <p>{t(portrait ? 'photo.portrait' : 'photo.page')}</p>
          <canvas ref={canvas} width={frame.width} height={frame.height} className="crop" onPointerMove={drag} aria-label={t('photo.crop')} role="img" />
          <div className="field">
            <label htmlFor="zoom">{t('photo.zoom')}</label>
            <input id="zoom" type="range" min="1" max="4" step="0.05" value={frame.zoom} onChange={(event) => setFrame(zoomed(frame, image, Number(event.target.value)))} />
          </div>
        </>
      )}
      <div className="acts">
        {frame && image && <button type="button" className="main" onClick={() => void jpeg(canvas.current!, portrait ? BYTES.portrait : BYTES.page).then(done)}>{t('photo.use')}</button>}
        {frame && image && <button type="button" onClick={() => setFrame(start(image, portrait, (frame.turns + 1) % 4))}>{t('photo.turn')}</button>}
        <button type="button" onClick={cancel}>{t('desk.no')}</button>
      </div>
    </div>
  );
}
