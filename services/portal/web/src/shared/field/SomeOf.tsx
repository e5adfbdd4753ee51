interface Props {
  options: { value: string; label: string }[];
  chosen: string[];
  choose: (values: string[]) => void;
}

/** Some of several, in the order they were chosen. */
export function SomeOf({ options, chosen, choose }: Props) {
  return (
    <div className="choices">
      {options.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => choose(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
