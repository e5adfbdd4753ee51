import { application, content } from '../shared/api/doors';
import type { components } from '../shared/api/doors/application';
import { base64 } from './windowCase';

type Asked = components['schemas']['OpenAtWindowRequest'];

/** As the clerk fills it in: of the authorisation the file itself. */
export type Opening = Omit<Asked, 'representative'> & {
  representative?: Omit<NonNullable<Asked['representative']>, 'authorisation'> & { authorisation: File };
};

/** Opens the draft of the family, or finds the draft or the case that it has. */
export async function openDraft({ representative, ...opening }: Opening) {
  const sent = opening.basis === 'REPRESENTATIVE' && representative
    ? { ...representative, authorisation: await base64(representative.authorisation) }
    : undefined;
  return content(application.POST('/window-drafts', { body: { ...opening, representative: sent } }));
}

/** The form as it is filled in, to be signed. */
export const formAddress = (draftId: string) => `/api/application/window-drafts/${draftId}/form`;

/** Consents and declarations came on paper. */
export const declareOnPaper = async (draftId: string, signedOn: string, scan: File) =>
  content(application.PUT('/window-drafts/{id}/declarations', { params: { path: { id: draftId } }, body: { signedOn, scan: await base64(scan) } }));
