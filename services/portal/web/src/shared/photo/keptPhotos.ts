import { browserShelf } from './browserShelf';

const DAY = 24 * 60 * 60 * 1000;

/** A browser that keeps nothing has a photo until the page is left. */
const NOTHING_KEPT = () => undefined;

/** A photo that was chosen and has not arrived: whose it is, for which paper, and since when. */
export interface KeptPhoto {
  account: string;
  place: string;
  photo: Blob;
  at: number;
}

/** Where photos lie, one for each account and place. */
export interface Shelf {
  put: (kept: KeptPhoto) => Promise<void>;
  all: () => Promise<KeptPhoto[]>;
  remove: (kept: KeptPhoto) => Promise<void>;
}

/**
 * Photos on their way: an ended session or a lost network does not lose them. They show papers of identity, so this browser
 * keeps them for a day at most, for whoever took them alone, and not beyond the moment in which another person signs in.
 */
export class KeptPhotos {
  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => number = Date.now,
  ) {}

  keep(account: string, place: string, photo: Blob): Promise<void> {
    return this.shelf.put({ account, place, photo, at: this.now() }).catch(NOTHING_KEPT);
  }

  async find(account: string, place: string): Promise<Blob | undefined> {
    await this.clear((kept) => this.isOver(kept, account));
    return (await this.all()).find((kept) => kept.place === place)?.photo;
  }

  drop(account: string, place: string): Promise<void> {
    return this.clear((kept) => kept.account === account && kept.place === place);
  }

  /** Who is here now, if anybody. */
  arrived(account: string | undefined): Promise<void> {
    return this.clear((kept) => this.isOver(kept, account ?? kept.account));
  }

  private isOver = (kept: KeptPhoto, account: string) => kept.account !== account || this.now() - kept.at >= DAY;

  private async clear(over: (kept: KeptPhoto) => boolean): Promise<void> {
    await Promise.all((await this.all()).filter(over).map((kept) => this.shelf.remove(kept).catch(NOTHING_KEPT)));
  }

  private all = () => this.shelf.all().catch(() => []);
}

export const keptPhotos = new KeptPhotos(browserShelf);
