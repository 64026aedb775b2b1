import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { DeskProblem } from "./api/client.ts";
import { App } from "./app.tsx";
import { applyTheme, storedTheme } from "./parts/theme.tsx";
import "./style/tokens.css";
import "./style/base.css";
import "./style/parts.css";
import "./style/screens.css";

applyTheme(storedTheme());

/** A desk that is away is asked again until it is back; an answer that says no is not. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (times, error) => (error instanceof DeskProblem && error.status === 0 ? true : times < 1),
      retryDelay: (times) => Math.min(500 * 2 ** times, 5_000),
      networkMode: "always",
    },
    mutations: { networkMode: "always", retry: (times, error) => times < 20 && (error as DeskProblem).status === 0 },
  },
});

const desk = document.getElementById("desk");
if (desk === null) throw new Error("The page has no element for the desk");
createRoot(desk).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
