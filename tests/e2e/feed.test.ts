// One file, so that one thing at a time stands where a development build looks for its feed.
import "./feed/refresh.ts";
import "./feed/hostile-server.ts";
import "./feed/own-feeds.ts";
import "./feed/requests.ts";
import "./feed/kills.ts";
