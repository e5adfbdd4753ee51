/** One scanned paper, as PDF or picture; also a field of Ant Design's form, which it tells of the file. */
export function ScanInput({ id, label, onChange }: { id?: string; label: string; onChange?: (scan?: File) => void }) {
  return <input type="file" id={id} aria-label={label} accept="application/pdf,image/jpeg,image/png" onChange={(event) => onChange?.(event.target.files?.[0])} />;
}
