-- rules that nobody follows: log entries and security events go by the setting for logs
delete from retention_rule where kind in ('retention.event', 'retention.log');
