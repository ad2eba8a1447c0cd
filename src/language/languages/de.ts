export const de = `
[common]
xx

[sorry.strong]
`;
