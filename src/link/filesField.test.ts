import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesIn, serializeFiles } from './filesField.ts';

describe('the files of an address', () => {
  test('are none in an address of a call of ours', () => {
    expect(filesIn('#v=1&show=mfa,udn')).toEqual([]);
    expect(filesIn('')).toEqual([]);
  });

  test('come back whatever their names are, and without characters that a chat would cut', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const fragment = `#v=1&files=${serializeFiles(names)}&mark=none`;
        expect(fragment).toMatch(/^[\w#&=,.%-]*$/);
        expect(filesIn(fragment)).toEqual(names);
      }),
    );
  });

  test('half a character in a name, which no address can hold, is replaced by the sign for that', () => {
    expect(filesIn(`#v=1&files=${serializeFiles(['a\ud800b.txt'])}`)).toEqual(['a\ufffdb.txt']);
  });

  test('are read where a chat has decoded them, and where one is no UTF-8', () => {
    expect(filesIn('#v=1&files=新華社.txt,%E6.txt')).toEqual(['新華社.txt', '%E6.txt']);
  });
});
