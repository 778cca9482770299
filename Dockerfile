# syntax=docker/dockerfile:1
# Targets: `app` runs the web server or the worker; `tools` migrates, seeds and verifies.
FROM node:24.21.0-bookworm-slim AS base
WORKDIR /srv/e-office
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1

FROM base AS deps
COPY package.json package-lock.json .npmrc prisma.config.ts ./
COPY prisma/schema.prisma prisma/
COPY scripts/schema-engine.mjs scripts/
RUN --mount=type=cache,target=/root/.npm npm ci

FROM deps AS build
# Stamped into every page at build time: a demonstration needs an image of its own.
ARG DEMO=
ENV DEMO=$DEMO
COPY . .
RUN npx prisma generate && node scripts/build.mjs

FROM deps AS tools
COPY --chown=node:node . .
COPY --from=build /srv/e-office/lib/db/generated lib/db/generated
ENV NODE_ENV=production
USER node
CMD ["node", "scripts/migrate.mjs"]

FROM base AS app
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000 DATA_DIR=/data
RUN mkdir /data && chown node:node /data
COPY --from=build --chown=root:root /srv/e-office/.next/standalone ./
USER node
EXPOSE 3000
VOLUME /data
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/live`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--import", "./http-guard.mjs", "--max-old-space-size=384", "server.js"]
