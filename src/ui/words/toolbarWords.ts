/** What the page says about its keys and about stepping, beside the texts. */
export interface ToolbarWords {
  readonly singleKeys: string;
  readonly keysAsked: string;
}

export const toolbarEn: ToolbarWords = {
  singleKeys: 'Single keys',
  keysAsked: 'Keys',
};

export const toolbarZhHant: ToolbarWords = {
  singleKeys: '單鍵操作',
  keysAsked: '按鍵',
};
