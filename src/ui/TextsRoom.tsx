import { Overview } from './overview/Overview.tsx';
import { ReadTexts } from './ReadTexts.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';

/** The texts beside each other, from afar and near. */
export function TextsRoom() {
  return (
    <div className="mx-auto max-w-[1520px]">
      <Overview />
      <Toolbar />
      <ReadTexts />
    </div>
  );
}
