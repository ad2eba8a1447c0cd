import type { Page } from 'playwright-core';
import type { Step } from '../pages/cases.ts';

const MS = 3000;

/** Does what a person does on a page, with real events. Open shadow roots are crossed; frames by Playwright's selectors. */
export async function walk(page: Page, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const on = (selector: string) => page.locator(selector).first();
    if ('press' in step) await on(step.press).click({ timeout: MS });
    else if ('tap' in step) await on(step.tap).tap({ timeout: MS });
    else if ('key' in step) await on(step.on).press(step.key, { timeout: MS });
    else if ('type' in step)
      await on(step.into).pressSequentially(step.type, { timeout: MS + 100 * step.type.length });
    else await on(step.wait).waitFor({ timeout: MS });
  }
}
