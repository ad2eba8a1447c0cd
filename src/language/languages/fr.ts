export const fr = `
[common]
xx

[sorry.strong]
`;
