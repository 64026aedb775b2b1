import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The desk serves the built page under a policy that allows no inline script or style, so nothing is inlined. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "../desk/web",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
