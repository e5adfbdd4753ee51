/** A township has nine digits; units of other kinds register no births. */
export const TOWNSHIP = /^\d{9}$/;
