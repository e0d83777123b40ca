# The bot on Node 24: no dev dependencies, no root, one volume. test/image.test.ts installs by the same lines.
FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json LICENSE ./
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-*
COPY src src
COPY commands commands
COPY config config
COPY corpus corpus
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# node, not npm, so that it receives SIGTERM
CMD ["node", "src/start.js", "start"]
