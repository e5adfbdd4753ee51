const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The number of an invented person: GB 11643 with sequence 900–999 (domain.md 6.1). */
export function citizenNumber(region: string, bornOn: string, sequence: number): string {
  const digits = region + bornOn.replaceAll('-', '') + sequence;
  const sum = WEIGHTS.reduce((total, weight, n) => total + weight * Number(digits[n]), 0);
  return digits + '10X98765432'[sum % 11];
}
