/** As a JPEG of at most so many bytes, as fine as that allows. */
export async function jpeg(canvas: HTMLCanvasElement, most: number): Promise<Blob> {
  let photo: Blob | null = null;
  for (const quality of [0.9, 0.8, 0.7, 0.55, 0.4]) {
    photo = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (photo && photo.size < most) {
      break;
    }
  }
  return photo!;
}
