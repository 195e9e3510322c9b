import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 up to AA, and what axe advises beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails where axe finds anything on the page as it is now; each finding with the elements that it stands on. */
export async function expectAccessible(page: Page): Promise<void> {
  // Of what axe passes it need not list each element, which on a long page takes longer than the checks.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    // Takes every link of the app (#v=1…) before the first one to another page for a skip link, and looks for an element
    // of that name. Where the real one leads is tried in keyboard.spec.
    .disableRules(['skip-link']);
  const { violations } = await axe.analyze();
  const findings = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(findings, 'findings of axe').toEqual([]);
}
