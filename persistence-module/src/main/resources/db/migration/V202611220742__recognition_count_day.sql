create index recognition_count_day on recognition_count (counted_on);
