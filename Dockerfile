# One image, two commands: the API (default) and `npm run worker`. It holds no PostgreSQL: set DATABASE_URL.
FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY bin ./bin
# Without optional packages (the embedded PostgreSQL is made of them) and without running code of any package.
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24.21.0-bookworm-slim
# Temporary copies of archives can be large: they go to the volume, not to memory.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data TMPDIR=/data/tmp
# `docker build --build-arg BUILD_COMMIT=$(git rev-parse HEAD)`: GET /v1/version shows it.
ARG BUILD_COMMIT=
ENV BUILD_COMMIT=$BUILD_COMMIT
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY bin ./bin
COPY src ./src
COPY workers ./workers
COPY openapi ./openapi
RUN mkdir -p /data/tmp && chown -R node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
