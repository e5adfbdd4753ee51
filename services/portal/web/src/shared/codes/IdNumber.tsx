const CARD = /^(\d{6})(\d{8})(\d{3}[\dX])$/;

/** The number of an ID card, to be compared digit by digit: where a narrow page breaks it, between region, birth date and the rest. */
export function IdNumber({ of }: { of: string }) {
  const parts = CARD.exec(of);
  return parts ? <>{parts[1]}<wbr />{parts[2]}<wbr />{parts[3]}</> : <>{of}</>;
}
