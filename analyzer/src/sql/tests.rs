//! What texts in the dialects of applications are read as.

use super::{Param, Which, looks_like, read};

/// `writes/erases: table of each bound value`, `-` where it is stored nowhere.
fn told(text: &str) -> String {
    let reading = read(text);
    let goes = |columns: &Vec<super::Column>| match columns.as_slice() {
        [] => "-".to_owned(),
        [column] => column.name.clone().unwrap_or_else(|| column.table.clone()),
        many => many.iter().map(|column| column.name.clone().unwrap_or_default()).collect::<Vec<_>>().join("+"),
    };
    let binds: Vec<String> = reading.binds.iter().map(|(_, columns)| goes(columns)).collect();
    format!("{}/{}: {}", reading.writes.join(","), reading.erases.join(","), binds.join(" "))
}

#[test]
fn where_values_go() {
    let all = [
        ("INSERT INTO users (email, name) VALUES ($1, $2)", "users/: email name"),
        ("insert into `users` (email) values (?), (?)", "users/: email email"),
        ("INSERT INTO users VALUES (?, lower(?))", "users/: users users"),
        (
            "INSERT INTO users (email) VALUES ($1) ON CONFLICT (email) DO UPDATE SET name = $2 WHERE users.id = $3",
            "users/: email name -",
        ),
        (
            "INSERT INTO users (email) VALUES (?) ON DUPLICATE KEY UPDATE email = VALUES(email), seen = ?",
            "users/: email seen",
        ),
        ("INSERT OR REPLACE INTO users (email) VALUES (:email)", "users/: email"),
        ("REPLACE INTO users (email) VALUES (?)", "users/: email"),
        ("INSERT INTO logins (user_id, ip) SELECT id, $2 FROM users WHERE email = $1 RETURNING id", "logins/: ip -"),
        ("INSERT INTO users (email) SELECT * FROM UNNEST($1::text[])", "users/: users"),
        ("INSERT INTO logins (id) VALUES ((SELECT id FROM users WHERE email = $1))", "logins/: -"),
        ("UPDATE users SET email = $1, seen = now() WHERE id = $2", "users/: email -"),
        (
            "UPDATE public.users u SET email = x.e FROM (SELECT $1 AS e) x WHERE u.id = $2",
            "public.users/: public.users -",
        ),
        ("DELETE FROM users WHERE email = $1", "/users: -"),
        ("SELECT * FROM users WHERE email = $1 LIMIT $2", "/: - -"),
        ("SELECT id FROM users WHERE email = ANY($1) FOR UPDATE", "/: -"),
        (
            "WITH gone AS (DELETE FROM sessions WHERE mail = $1 RETURNING *) INSERT INTO log (m) SELECT $2 FROM gone",
            "log/sessions: - m",
        ),
        ("WITH new AS (INSERT INTO users (email) VALUES ($1) RETURNING id) SELECT id FROM new", "users/: email"),
        (
            "MERGE INTO users u USING (SELECT $1 AS e) s ON u.e = s.e WHEN MATCHED THEN UPDATE SET e = s.e WHEN NOT MATCHED THEN INSERT (e) VALUES (s.e)",
            "users/: users",
        ),
        ("TRUNCATE TABLE sessions", "/sessions: "),
        ("DROP TABLE IF EXISTS users", "/users: "),
        ("COPY users (email) FROM STDIN", "users/: "),
        ("CALL remember($1)", "remember/: remember"),
        ("SELECT a::text, data->>'x' FROM t WHERE b = '$9' AND c = @who", "/: -"),
        ("INSERT INTO a VALUES ($1); DELETE FROM b WHERE x = $2", "a/b: a -"),
        ("-- adds one\nINSERT INTO users (email) VALUES ($1)", "users/: email"),
        ("CREATE TABLE old AS SELECT * FROM users WHERE email = $1", "old/: -"),
        ("SET LOCAL app.user = 'x'", "/: "),
    ];
    for (text, expected) in all {
        assert!(read(text).complete, "{text} does not parse");
        assert_eq!(told(text), expected, "{text}");
        assert!(looks_like(text), "{text}");
    }
}

#[test]
fn holes_and_what_does_not_parse() {
    let all = [
        ("INSERT INTO {table} (email) VALUES ($1)", "{table}/: email"),
        ("INSERT INTO events_{} (mail) VALUES (?)", "events_{}/: mail"),
        ("UPDATE users SET {} WHERE id = $1", "users/: "),
        ("INSERT INTO users (email) VALUES {}", "users/: "),
        ("SELECT * FROM users WHERE name = '{}' {order}", "/: "),
        ("DELETE FROM users WHERE {filter}", "/users: "),
        ("INSERT INTO users (a, b", "users/: "),
        ("UPDATE users SET a = , b", "users/: "),
    ];
    for (text, expected) in all {
        assert!(!read(text).complete, "{text}");
        let told = told(text);
        let ends = told.split(' ').next().unwrap_or_default().trim_end_matches(' ');
        assert_eq!(ends, expected.split(' ').next().unwrap_or_default(), "{text}: {told}");
    }
}

#[test]
fn which_value_is_meant() {
    let tables = |text: &str, which| read(text).stores(which).into_iter().map(str::to_owned).collect::<Vec<_>>();
    let update = "UPDATE users SET email = ? WHERE id = ?";
    assert_eq!(tables(update, Which::First(1)), ["users"]);
    assert!(tables(update, Which::First(2)).is_empty());
    assert!(tables(update, Which::Last(0)).is_empty());
    assert_eq!(tables(update, Which::Last(1)), ["users"]);
    assert_eq!(tables(update, Which::Any), ["users"]);
    assert_eq!(tables(update, Which::First(3)), ["users"], "more values than placeholders");
    assert_eq!(tables("UPDATE users SET {} WHERE id = ?", Which::Last(0)), ["users"], "a hole may hold more");
    assert_eq!(tables("UPDATE users SET a = :a WHERE id = :id", Which::First(2)), ["users"], "named");
    assert_eq!(tables("UPDATE users SET a = $2 WHERE id = $1", Which::Last(0)), ["users"]);
}

#[test]
fn what_is_erased_and_read() {
    let erased = |text: &str| {
        let reading = read(text);
        [reading.erases, reading.clears].concat()
    };
    assert_eq!(erased("DELETE FROM users WHERE id = $1"), ["users"]);
    assert_eq!(erased("delete from only \"public\".\"users\""), ["public.users"]);
    assert_eq!(erased("TRUNCATE TABLE sessions;"), ["sessions"]);
    assert_eq!(erased("WITH gone AS (DELETE FROM a RETURNING id) DELETE FROM b USING gone"), ["a", "b"]);
    assert_eq!(erased("UPDATE users SET email = NULL, name = '' WHERE id = $1"), ["users"]);
    assert_eq!(erased("UPDATE users SET email = NULL, {} WHERE"), ["users"]);
    assert!(erased("UPDATE outbox SET delivered = true WHERE reply_to = NULL").is_empty());
    assert!(erased("UPDATE outbox SET delivered = {} WHERE reply_to = NULL AND").is_empty());
    assert!(erased("CREATE TABLE a (b INT REFERENCES c ON DELETE CASCADE)").is_empty());
    assert!(erased("SELECT 'DELETE FROM users' -- DELETE FROM users\n FROM t").is_empty());
    assert!(erased("SELECT 'DELETE FROM users' FROM FROM").is_empty());
    assert_eq!(read("SELECT u.email FROM users u JOIN orders o ON o.u = u.id").reads, ["orders", "users"]);
    assert!(read("DELETE FROM users WHERE id = 1").reads.is_empty());
}

#[test]
fn placeholders_are_told_from_operators() {
    let params = |text: &str| read(text).binds.into_iter().map(|(param, _)| param).collect::<Vec<_>>();
    assert_eq!(params("SELECT a::int FROM t WHERE b ?| array['x'] AND c @> '{\"x\":1}' AND d = ?1"), [Param::At(1)]);
    assert_eq!(params("SELECT '?', \"a?b\" -- ?\nFROM t WHERE a = $1"), [Param::At(1)]);
    assert_eq!(params("SELECT 1 WHERE a = :who AND b = @b"), [Param::Named("who".into()), Param::Named("b".into())]);
}

/// No prefix of any text makes it fail.
#[test]
fn any_text_is_read() {
    let text = "WITH a AS (SELECT 'it''s \\' ?' FROM \"t\" WHERE x = $1::text) INSERT INTO é (b) SELECT {c} FROM a -- $2\n ; @x :y ?3";
    for (at, _) in text.char_indices() {
        read(&text[..at]);
        read(&text[at..]);
    }
    read(&"(".repeat(100_000));
    read(&format!("SELECT {}1{}", "(".repeat(5_000), ")".repeat(5_000)));
}

#[test]
fn statements_are_told_from_prose() {
    assert!(looks_like("  select 1") && looks_like("/* x */ INSERT INTO a") && looks_like("(SELECT 1)"));
    assert!(!looks_like("set the table") && !looks_like("https://x") && !looks_like("selected") && !looks_like(""));
}
