-- Search (docs/decisions/0038). Both extensions are trusted: the owner of the database may add them, no superuser is needed.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words without their accents, in both languages. Beside PostgreSQL's own Spanish, which needs the accents to find the stem.
CREATE TEXT SEARCH CONFIGURATION plain_spanish (COPY = pg_catalog.spanish);
ALTER TEXT SEARCH CONFIGURATION plain_spanish ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;
CREATE TEXT SEARCH CONFIGURATION plain_english (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION plain_english ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- The words of a text of one language, each with and without accents.
CREATE FUNCTION search_words(language text, content text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE language
    WHEN 'es' THEN to_tsvector('spanish', content) || to_tsvector('plain_spanish', content)
    ELSE to_tsvector('plain_english', content)
  END
$$;
-- What finds one word, in whichever language it was written.
CREATE FUNCTION search_word(word text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT plainto_tsquery('spanish', word) || plainto_tsquery('plain_spanish', word) || plainto_tsquery('plain_english', word)
$$;
-- Words that say nothing: "de", "para", "the". One language is enough, because people mix them.
CREATE FUNCTION search_is_stop_word(word text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT ts_lexize('spanish_stem', word) = '{}' OR ts_lexize('english_stem', word) = '{}'
$$;

CREATE TABLE "SearchEntry" (
  "key" TEXT NOT NULL,
  "locale" VARCHAR(8) NOT NULL,
  "kind" TEXT NOT NULL,
  "topic" TEXT,
  "audiences" TEXT[],
  "level" TEXT,
  "publishedOn" DATE,
  "href" TEXT NOT NULL,
  "startHref" TEXT,
  "title" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "phrases" TEXT[],
  "words" tsvector NOT NULL,
  "hash" TEXT NOT NULL,
  CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("key", "locale")
);
-- Search: what has one of the words.
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words");

CREATE TABLE "SearchWord" (
  "word" TEXT NOT NULL,
  "shown" TEXT NOT NULL,
  "sound" TEXT NOT NULL,
  "entries" INTEGER NOT NULL,
  CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);
-- Typing mistakes: words written, or sounding, nearly the same.
CREATE INDEX "SearchWord_word_idx" ON "SearchWord" USING GIN ("word" gin_trgm_ops);
CREATE INDEX "SearchWord_sound_idx" ON "SearchWord" USING GIN ("sound" gin_trgm_ops);

CREATE TABLE "SearchMiss" (
  "words" TEXT NOT NULL,
  "locale" VARCHAR(8) NOT NULL,
  "times" INTEGER NOT NULL DEFAULT 1,
  "lastOn" DATE NOT NULL,
  CONSTRAINT "SearchMiss_pkey" PRIMARY KEY ("words", "locale")
);

-- How long decisions took, per procedure: written every night from the cases, read by the page of the service.
CREATE TABLE "ObservedTime" (
  "procedure" TEXT NOT NULL,
  "decided" INTEGER NOT NULL,
  "medianDays" INTEGER NOT NULL,
  "mostDays" INTEGER NOT NULL,
  "until" DATE NOT NULL,
  CONSTRAINT "ObservedTime_pkey" PRIMARY KEY ("procedure")
);
