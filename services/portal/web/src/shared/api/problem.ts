/** One faulty field, as the services name it. */
export interface FieldFault {
  field?: string;
  code?: string;
  message?: string;
  fix?: string;
}

/** What a service or the portal answers instead of a result (RFC 9457); `status` 0 means that the network did not carry it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: FieldFault[] = [],
  ) {
    super(code);
  }

  static async of(response: Response): Promise<Problem> {
    const body = await response.json().catch(() => ({}));
    return new Problem(response.status, body.code ?? `HTTP_${response.status}`, body.detail ?? body.title ?? '', body.errors ?? []);
  }

  /** Trying again later can help, without anything being typed again. */
  get passes(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

/** A failure that passes by itself. */
export const passes = (error: unknown): error is Problem => error instanceof Problem && error.passes;

/** Whether the same can be sent once more as it is: it did not arrive, or nobody was there to take it. */
export const mayPass = (error: unknown) => !(error instanceof Problem) || error.passes || error.status === 401 || error.status >= 500;

/** A fault in words: what is wrong and how to mend it. */
export const told = ({ message, fix }: FieldFault) => [message, fix].filter(Boolean).join('。');

/** What a service found wrong with one field of what was sent. */
export const faultOf = (error: unknown, field: string): FieldFault | undefined =>
  error instanceof Problem ? error.errors.find((fault) => fault.field === field) : undefined;
