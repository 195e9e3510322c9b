import { describe, expect, test } from 'vitest';
import type { Language } from '../model/vocabulary.ts';
import { accountOf } from './account.fixture.ts';
import { laid } from './laidCall.ts';
import { choices, followAddress, openReading, type Surroundings } from './reading.ts';
import { shippedCall } from './taken.fixture.ts';

const shipped = shippedCall();
const aligned = {
  ...shipped,
  call: { ...shipped.call, id: 'a-call', accounts: ['mfa', 'udn', 'ap'].map((id) => accountOf(id, {})), base: 'mfa' },
};

/** A history and a memory of its own, as a browser would keep them. */
function surroundings(fragment = '', own: Language = 'en') {
  const entries = [fragment];
  const remembered: Language[] = [];
  const listeners: ((arrived: boolean) => void)[] = [];
  const move = (arrived: boolean) => listeners.forEach((listener) => listener(arrived));
  const made: Surroundings = {
    address: {
      fragment: () => entries.at(-1) ?? '',
      push: (pushed) => void entries.push(pushed),
      replace: (replaced) => void entries.splice(-1, 1, replaced),
      onMove: (listener) => {
        listeners.push(listener);
        return () => void listeners.splice(listeners.indexOf(listener), 1);
      },
    },
    language: { own: () => own, remember: (language) => void remembered.push(language) },
  };
  return {
    made,
    entries,
    remembered,
    follow: (to: string) => (entries.push(to), move(true)),
    back: () => (entries.pop(), move(false)),
  };
}

function open(fragment = '') {
  const around = surroundings(fragment);
  const store = openReading(laid(aligned), around.made);
  followAddress(store, around.made);
  return { ...around, store, act: choices(store, around.made), view: () => store.getState().view };
}

describe('a reading', () => {
  test('shows accounts in the order of the call, whatever the order of choosing', () => {
    const { act, view, entries } = open('#v=1&show=ap');
    act.accountToggled('mfa');
    expect(view().shown).toEqual(['mfa', 'ap']);
    expect(entries.at(-1)).toBe('v=1&call=a-call&show=mfa,ap&base=ap');
  });

  test('keeps the last account', () => {
    const { act, view } = open('#v=1&show=ap');
    act.accountToggled('ap');
    expect(view().shown).toEqual(['ap']);
  });

  test('takes another base when its base is switched off', () => {
    const { act, view } = open();
    act.accountToggled('mfa');
    expect(view().base).toBe('udn');
  });

  test('shows the account that it is to compare with', () => {
    const { act, view } = open('#v=1&show=mfa');
    act.baseChosen('ap');
    expect(view()).toMatchObject({ base: 'ap', shown: ['mfa', 'ap'] });
  });

  test('drops a passage with its account, so that no link points to what is not shown', () => {
    const { act, view } = open('#v=1&p=ap/visits/%E6%98%8E%E5%B9%B4//');
    expect(view().passages).toHaveLength(1);
    act.accountToggled('ap');
    expect(view().passages).toEqual([]);
  });

  test('writes what is looked for over the entry it is at, and opens with what an address looks for', () => {
    const { act, entries, store, follow } = open('#v=1&base=udn');
    act.findOpened();
    act.wordsSought('台');
    act.wordsSought('台灣');
    expect(entries).toEqual(['v=1&call=a-call&base=udn&find=%E5%8F%B0%E7%81%A3']);
    act.findClosed();
    expect([entries, store.getState().finding]).toEqual([['v=1&call=a-call&base=udn'], 'closed']);
    follow('v=1&find=x');
    expect([store.getState().view.find, store.getState().finding]).toEqual(['x', 'open']);
    expect(open('#v=1&find=x').store.getState().finding).toBe('open');
  });

  test('shows the texts when words are to be found in them', () => {
    const { act, view, entries } = open('#v=1&view=ledger');
    act.findOpened();
    expect([view().room, entries.length]).toEqual(['texts', 2]);
  });

  test('remembers the language that is chosen, and not the one that a link brings', () => {
    const { act, view, remembered, store } = open('#v=1&lang=zh-Hant');
    expect([view().language, store.getState().ownLanguage, remembered]).toEqual(['zh-Hant', 'en', []]);
    act.languageChosen('zh-Hant');
    expect(remembered).toEqual(['zh-Hant']);
  });

  test('follows the history, and tells a link that is followed from a way back', () => {
    const { act, view, follow, back, store } = open();
    act.markingChosen('none');
    follow('v=1&base=udn');
    expect([view().base, view().marking, store.getState().arrivals]).toEqual(['udn', 'differences', 1]);
    back();
    expect([view().base, view().marking, store.getState().arrivals]).toEqual(['mfa', 'none', 1]);
  });

  describe('where the last step led', () => {
    const reached = { set: 'facts', id: 'visits', at: 1, total: 3, places: [] } as const;

    test('is forgotten when the way back leads to another set of accounts', () => {
      const { act, back, store } = open();
      act.accountToggled('ap');
      act.stepped(reached);
      back();
      expect(store.getState().reached).toBeNull();
    });

    test('is kept when the way back changes nothing of what is stepped through', () => {
      const { act, back, store } = open();
      act.ledgerAsked({});
      act.readingChosen('focus');
      act.stepped(reached);
      back();
      expect(store.getState().reached).toEqual(reached);
    });
  });
});
