/** Asks again until something is there. */
export async function until<T>(what: string, question: () => Promise<T | undefined>, seconds = 60): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (let pause = 50; ; pause = Math.min(pause * 2, 500)) {
    const answer = await question();
    if (answer !== undefined) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${seconds} s in vain for ${what}`);
    }
    await new Promise((wake) => setTimeout(wake, pause));
  }
}
