create index review_author_email_digest on review_author (email_digest);
