const PATIENCE = 60;
const first = (within: Element, selector: string) => within.querySelector<HTMLElement>(selector);

/** Where the hand begins: what is marked as first, else the first entry, else the decision; never the way out. The dialog may take some frames to show. */
export function begin(place: () => HTMLElement | null) {
  let frame = 0;
  let left = PATIENCE;
  const step = () => {
    const body = place();
    const target = body && (first(body, '[data-first]') ?? first(body, 'input, textarea') ?? first(body.closest('[role=dialog]')!, '[data-decide]'));
    target?.focus();
    left -= 1;
    if ((!target || document.activeElement !== target) && left > 0) {
      frame = requestAnimationFrame(step);
    }
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
