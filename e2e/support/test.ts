import { test as base, expect } from '@playwright/test';

/** Addresses that stay inside the page: what a script made itself (blob:), or what stands in the address (data:). */
const WITHOUT_A_HOST = new Set(['about:', 'blob:', 'data:']);

/**
 * Playwright's `test`, which also fails where any page of the test writes to the console (whatever the kind), throws, or
 * asks another origin for anything.
 */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const home = new URL(baseURL ?? '').origin;
      const disturbances: string[] = [];
      context.on('console', (message) => {
        disturbances.push(`console.${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (thrown) => {
        disturbances.push(`error: ${thrown.error().stack ?? thrown.error().message}`);
      });
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== home && !WITHOUT_A_HOST.has(protocol)) disturbances.push(`request: ${request.url()}`);
      });
      await use();
      // What the page said last is still on its way; an answer to a question asked now comes after it.
      await Promise.all(context.pages().map((page) => page.title()));
      expect(disturbances, 'console messages, errors and requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
