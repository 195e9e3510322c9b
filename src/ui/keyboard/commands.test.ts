import { expect, test } from 'vitest';
import { Commands, type Command } from './commands.ts';

function pressed(key: string): Command & { readonly times: () => number } {
  let times = 0;
  return { keys: [key], title: key, run: () => void (times += 1), times: () => times };
}

test('a key reaches its command, whichever part has it, until the part is taken off', async () => {
  const commands = new Commands();
  const [find, next] = [pressed('f'), pressed('n')];
  const off = commands.add(() => ({ keys: ['f'], commands: () => Promise.resolve([find]) }));
  commands.add(() => ({ keys: ['n'], commands: () => Promise.resolve([next]) }));
  await commands.press('n');
  expect([find.times(), next.times()]).toEqual([0, 1]);
  off();
  expect(commands.press('f')).toBeNull();
  expect((await commands.all()).map(({ title }) => title)).toEqual(['n']);
});

test('what a part leaves to the browser is not fetched; what cannot be fetched is known', async () => {
  const commands = new Commands();
  commands.add(() => ({
    keys: ['ArrowLeft', 'j'],
    takes: (key) => key !== 'ArrowLeft',
    commands: () => Promise.reject(new Error('offline')),
  }));
  expect(commands.press('ArrowLeft')).toBeNull();
  await expect(commands.press('j')).rejects.toThrow('offline');
});
