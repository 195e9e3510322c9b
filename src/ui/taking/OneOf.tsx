import { useId } from 'react';

interface Props<Value extends string> {
  readonly legend: string;
  readonly chosen: Value;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly about?: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A choice of one, each with what it is good for. */
export function OneOf<Value extends string>({ legend, chosen, options, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <fieldset className="mt-4 border-t border-rule pt-2">
      <legend className="pr-3 text-sm font-semibold text-quiet">{legend}</legend>
      {options.map(({ value, name, about }) => (
        <div key={value} className="flex items-baseline gap-3 py-1">
          <input
            type="radio"
            id={`${id}${value}`}
            name={id}
            checked={value === chosen}
            onChange={() => onChoose(value)}
            aria-describedby={about === undefined ? undefined : `${id}${value}-about`}
            className="size-4 shrink-0 translate-y-0.5 accent-accent"
          />
          <div>
            <label htmlFor={`${id}${value}`} className="block min-h-6">
              {name}
            </label>
            {about !== undefined && (
              <p id={`${id}${value}-about`} className="text-sm text-quiet">
                {about}
              </p>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
