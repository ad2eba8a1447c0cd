export const it = `
[common]
xx

[sorry.strong]
`;
