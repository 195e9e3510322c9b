import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 up to AA, and what axe advises beyond it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

/** Fails where axe finds anything on the page as it is now; each finding with the elements that it stands on. */
export async function expectAccessible(page: Page): Promise<void> {
  // @axe-core/playwright brings a playwright-core of its own, whose Page is the same class of another version.
  const { violations } = await new AxeBuilder({ page: page as unknown as AxePage }).withTags(TAGS).analyze();
  const findings = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(findings, 'findings of axe').toEqual([]);
}
