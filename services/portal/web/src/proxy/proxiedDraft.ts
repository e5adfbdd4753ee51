import { application, content } from '../shared/api/doors';
import type { Form } from '../wizard/form';
import type { DraftDoors } from '../wizard/useDraft';

/** Another family's draft: persons come back masked, and what is not sent stays as the parents have it. */
export const ENTRUSTED: DraftDoors = {
  name: 'entrusted',
  load: async (id) => {
    const { form, ...draft } = await content(application.GET('/proxied/drafts/{id}', { params: { path: { id } } }));
    return { ...draft, form: form as Form };
  },
  save: async (id, fields) => {
    const { form, errors } = await content(application.PATCH('/proxied/drafts/{id}', { params: { path: { id } }, body: { fields: fields as never } }));
    return { form: form as Form, errors };
  },
};

export const submitEntrusted = (id: string) => content(application.PUT('/proxied/drafts/{id}/submission', { params: { path: { id } } }));
