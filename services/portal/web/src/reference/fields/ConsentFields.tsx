import { Input } from 'antd';
import type { Fields } from '../ContentFields';
import { Part } from '../Part';

/** Words a parent agrees to. */
export function ConsentFields({ content, change }: Fields) {
  return (
    <>
      <Part name="title"><Input value={String(content.title ?? '')} onChange={(event) => change({ ...content, title: event.target.value })} /></Part>
      <Part name="text"><Input.TextArea autoSize={{ minRows: 5 }} value={String(content.text ?? '')} onChange={(event) => change({ ...content, text: event.target.value })} /></Part>
    </>
  );
}
