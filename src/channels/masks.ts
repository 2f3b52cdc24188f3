/** The wide forms of characters that are markup, for vendors that know no escape. */
export const MASKED: Readonly<Record<string, string>> = {
  "<": "＜",
  ">": "＞",
  "[": "［",
  "]": "］",
  "(": "（",
  ")": "）",
  "*": "＊",
  _: "＿",
  "~": "～",
  "`": "｀",
  "#": "＃",
  "&": "＆",
  "|": "｜",
  "\\": "＼",
};
