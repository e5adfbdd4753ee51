/** What of a picture is kept: a frame of fixed size over the turned, zoomed picture, whose middle lies at x, y from the frame's middle. */
export interface Frame {
  width: number;
  height: number;
  turns: number;
  zoom: number;
  x: number;
  y: number;
}

interface Picture {
  width: number;
  height: number;
}

const LONGEST = 1600;
/** A photo for the card (domain.md 1.5, field 68). */
const PORTRAIT = { width: 358, height: 441 };

const turned = ({ width, height }: Picture, turns: number): Picture => (turns % 2 ? { width: height, height: width } : { width, height });

/** The whole picture, or as much as fills a portrait. */
export function start(picture: Picture, portrait: boolean, turns = 0): Frame {
  const upright = turned(picture, turns);
  const shrink = Math.min(1, LONGEST / Math.max(upright.width, upright.height));
  const size = portrait ? PORTRAIT : { width: Math.round(upright.width * shrink), height: Math.round(upright.height * shrink) };
  return { ...size, turns, zoom: 1, x: 0, y: 0 };
}

/** Pixels of the frame for one pixel of the picture: at zoom 1 the picture just covers the frame. */
function scale(frame: Frame, picture: Picture): number {
  const upright = turned(picture, frame.turns);
  return Math.max(frame.width / upright.width, frame.height / upright.height) * frame.zoom;
}

export function moved(frame: Frame, picture: Picture, dx: number, dy: number): Frame {
  const upright = turned(picture, frame.turns);
  const by = scale(frame, picture);
  const within = (value: number, most: number) => Math.min(most, Math.max(-most, value));
  return {
    ...frame,
    x: within(frame.x + dx, (upright.width * by - frame.width) / 2),
    y: within(frame.y + dy, (upright.height * by - frame.height) / 2),
  };
}

export const zoomed = (frame: Frame, picture: Picture, zoom: number) =>
  moved({ ...frame, zoom, x: (frame.x * zoom) / frame.zoom, y: (frame.y * zoom) / frame.zoom }, picture, 0, 0);

export function draw(canvas: HTMLCanvasElement, image: ImageBitmap, frame: Frame) {
  const by = scale(frame, image);
  const pen = canvas.getContext('2d')!;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, frame.width, frame.height);
  pen.translate(frame.width / 2 + frame.x, frame.height / 2 + frame.y);
  pen.rotate((frame.turns * Math.PI) / 2);
  pen.scale(by, by);
  pen.drawImage(image, -image.width / 2, -image.height / 2);
}
