import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".review/", "src/data", "src/data/", "src/.observablehq/"] },
  eslint.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.js"] },
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true }
      ],
      eqeqeq: ["error", "always", { null: "ignore" }]
    }
  },
  // Long tables of cases and fixtures are readable in one place; logic is not.
  { files: ["tests/**"], rules: { "max-lines": "off" } },
  { files: ["eslint.config.js"], ...tseslint.configs.disableTypeChecked }
);
