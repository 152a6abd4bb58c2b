FROM node:22-bookworm-slim
ENV HOST=0.0.0.0 PORT=3000 DATABASE_FILE=/data/stepwell.db
# better-sqlite3 is built on machines for which its packages hold no program.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# As a start would build it, so that no start of the image does.
RUN node scripts/build.mjs && mkdir /data && chown -R node:node /data /app
USER node
VOLUME /data
EXPOSE 3000
# What `npm start` runs, without npm and its shell, which would not hand on the signal to stop.
CMD ["node", "scripts/start.mjs"]
