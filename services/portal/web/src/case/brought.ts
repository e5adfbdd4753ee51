/** One child as its certificate of another province has it; the time is Beijing's without an offset, as it is printed. */
export interface BroughtChild {
  sex: string;
  bornAt: string;
  certNo: string;
  issuedOn: string;
}

export interface Brought {
  region: string;
  issuer: string;
  children: BroughtChild[];
}

export const NEW_CHILD: BroughtChild = { sex: '', bornAt: '', certNo: '', issuedOn: '' };
export const NOTHING: Brought = { region: '', issuer: '', children: [NEW_CHILD] };

export const isWhole = ({ region, issuer, children }: Brought) =>
  region.trim() !== '' && issuer.trim() !== '' && children.every((child) => Object.values(child).every((value) => value.trim() !== ''));

/** As the service takes it: children in the order of their birth. */
export const broughtBody = ({ region, issuer, children }: Brought) => ({
  region: region.trim(),
  issuer: issuer.trim().toUpperCase(),
  children: children.map(({ sex, bornAt, certNo, issuedOn }, n) => ({
    pluralIndex: n + 1, sex, birthDateTime: `${bornAt}:00+08:00`, certNo: certNo.replace(/\s/g, '').toUpperCase(), issuedOn,
  })),
});
