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
RUN npx remix vite:build && mkdir /data && chown -R node:node /data /app
USER node
VOLUME /data
EXPOSE 3000
CMD ["npm", "start"]
