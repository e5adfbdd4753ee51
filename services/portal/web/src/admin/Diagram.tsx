import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';

interface Props {
  xml: string;
  counts: Map<string, { open: number; overdue: number }>;
  choose: (place: string) => void;
}

const fit = (viewer: InstanceType<typeof NavigatedViewer>) => {
  const canvas = viewer.get<{ resized: () => void; zoom: (to: string, centre?: string) => void }>('canvas');
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
};

/** The process as it is drawn, with what waits where. Colours are the theme's paper: diagrams are black on white. */
export function Diagram({ xml, counts, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<InstanceType<typeof NavigatedViewer>>();

  useEffect(() => {
    const shown = new NavigatedViewer({ container: box.current! });
    let gone = false;
    void shown.importXML(xml).then(() => {
      if (!gone) {
        setViewer(shown);
      }
    });
    return () => {
      gone = true;
      setViewer(undefined);
      shown.destroy();
    };
  }, [xml]);

  // It tells of the size it finds, too: so the drawing is fitted when it is there, and whenever its box changes.
  useEffect(() => {
    if (!viewer) {
      return;
    }
    const size = new ResizeObserver(() => fit(viewer));
    size.observe(box.current!);
    return () => size.disconnect();
  }, [viewer]);

  useEffect(() => {
    if (!viewer) {
      return;
    }
    const overlays = viewer.get<{ clear: () => void; add: (id: string, overlay: object) => void }>('overlays');
    const registry = viewer.get<{ get: (id: string) => unknown }>('elementRegistry');
    overlays.clear();
    counts.forEach(({ open, overdue }, place) => {
      if (registry.get(place)) {
        const badge = document.createElement('button');
        badge.type = 'button';
        badge.className = overdue > 0 ? 'badge late' : 'badge';
        badge.dataset.place = place;
        badge.textContent = overdue > 0 ? `${open} (${overdue})` : String(open);
        badge.onclick = () => choose(place);
        overlays.add(place, { position: { top: -12, right: 18 }, scale: { min: 1 }, html: badge });
      }
    });
  }, [viewer, counts, choose]);

  return <div ref={box} className="diagram" />;
}
