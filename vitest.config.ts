import { defineConfig } from 'vitest/config'

/** One project: everything under tests/ except the browser tests, which Playwright runs. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
        },
      },
    ],
  },
})
