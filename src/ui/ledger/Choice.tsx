interface Props {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** A labelled list to choose one thing from. */
export function Choice({ label, value, options, onChoose }: Props) {
  return (
    <label className="flex min-w-0 flex-col">
      <span className="text-quiet">{label}</span>
      <select
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="min-h-8 max-w-72 bg-paper font-semibold"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
