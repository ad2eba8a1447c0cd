import type { Page } from 'playwright-core';

/** What stands in an editor, and where the caret is in it. */
export interface Draft {
  readonly text: string;
  readonly caret: number;
}

/** Reads an editor: a text field or an editable element, in an open shadow root or not. */
export function draftIn(page: Page, editor: string): Promise<Draft> {
  return page
    .locator(editor)
    .first()
    .evaluate((element) => {
      if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
        return { text: element.value, caret: element.selectionEnd ?? 0 };
      const root = element.getRootNode() as { getSelection?(): Selection | null };
      const selection = root.getSelection?.() ?? document.getSelection();
      const before = document.createRange();
      before.selectNodeContents(element);
      if (selection?.focusNode && element.contains(selection.focusNode))
        before.setEnd(selection.focusNode, selection.focusOffset);
      return { text: element.textContent ?? '', caret: before.toString().length };
    });
}

/**
 * Types one character without touching the page first and takes it away again: whether focus, caret and editor are
 * where they were.
 */
export async function goesOnWriting(page: Page, editor: string, before: Draft): Promise<string | undefined> {
  const { text } = await draftIn(page, editor);
  if (text !== before.text) return `“${before.text}” became “${text}”`;
  await page.keyboard.insertText('#');
  const typed = (await draftIn(page, editor)).text;
  const expected = `${before.text.slice(0, before.caret)}#${before.text.slice(before.caret)}`;
  if (typed !== expected) return `typing on gave “${typed}”, not “${expected}”`;
  await page.keyboard.press('Backspace');
  const after = (await draftIn(page, editor)).text;
  return after === before.text ? undefined : `taking the character away gave “${after}”`;
}
