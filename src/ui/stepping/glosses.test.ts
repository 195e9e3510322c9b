import { expect, test } from 'vitest';
import { shippedCall } from '../../store/taken.fixture.ts';
import { englishAt } from './glosses.ts';

const { accounts } = shippedCall().call;

function english(of: string, words: string): string | null {
  const [id, name] = of.split('/');
  const account = accounts.find((one) => one.id === id);
  const start = account?.paragraphs.find((one) => one.id === name)?.text.indexOf(words) ?? -1;
  if (!account || start === -1) throw new Error(`${of} has no ${words}`);
  return englishAt({ account, target: of, range: { start, end: start + words.length } });
}

test('the English of words is that of their sentence', () => {
  expect(english('mfa/taiwan', '肩作戰')).toMatch(/^China and the United States once fought .* militarism\.$/);
  expect(english('ap/visits', '明年晚些時候')).toMatch(/later next year\.$/);
});

test('of several sentences, theirs; where sentences do not correspond, the whole of our reading', () => {
  expect(english('mfa/taiwan', '不可分割的一部分。中美')).toMatch(/^He stressed .* militarism\.$/);
  expect(english('udn/busan', '積極信號')).toMatch(/^Xinhua reports .* people of the world\.$/);
});
