export const pt = `
[common]
xx

[sorry.strong]
`;
