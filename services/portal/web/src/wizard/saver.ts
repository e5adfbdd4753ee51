import type { FieldFault } from '../shared/api/problem';
import type { Form, Value } from './form';

export interface Saved {
  form?: Form;
  derived?: Record<string, string>;
  errors?: FieldFault[];
}

/** Where unsent values wait; a browser's session storage, so that they are gone with the tab. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type SaverState = 'SAVED' | 'SAVING' | 'WAITING';

/**
 * Sends every value of a draft as soon as it is typed. What cannot be sent now (no network, session over, service away) waits
 * here and in `keep` and is sent with the next one; newer values of a field win.
 */
export class Saver {
  private waiting: Record<string, Value>;
  private sending = false;
  state: SaverState = 'SAVED';

  constructor(
    private readonly name: string,
    private readonly send: (fields: Record<string, Value>) => Promise<Saved>,
    private readonly keep: Keep,
    private readonly told: (state: SaverState, saved?: Saved, sent?: Record<string, Value>) => void,
  ) {
    this.waiting = JSON.parse(keep.getItem(name) ?? '{}');
  }

  /** Values not on the server yet, to be shown instead of what the server has. */
  unsent(): Record<string, Value> {
    return { ...this.waiting };
  }

  put(fields: Record<string, Value>): Promise<void> {
    Object.assign(this.waiting, fields);
    this.keep.setItem(this.name, JSON.stringify(this.waiting));
    if (this.sending) {
      this.tell('SAVING');
    }
    return this.flush();
  }

  async flush(): Promise<void> {
    const fields = { ...this.waiting };
    const keys = Object.keys(fields);
    if (this.sending || keys.length === 0) {
      return;
    }
    this.sending = true;
    this.tell('SAVING');
    let saved: Saved;
    try {
      saved = await this.send(fields);
    } catch {
      this.sending = false;
      this.tell('WAITING');
      return;
    }
    this.sending = false;
    for (const key of keys) {
      if (this.waiting[key] === fields[key]) {
        delete this.waiting[key];
      }
    }
    if (Object.keys(this.waiting).length === 0) {
      this.keep.removeItem(this.name);
    }
    this.tell('SAVED', saved, fields);
    return this.flush();
  }

  private tell(state: SaverState, saved?: Saved, sent?: Record<string, Value>) {
    this.state = state;
    this.told(state, saved, sent);
  }
}
