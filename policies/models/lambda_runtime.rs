// lambda_runtime: a function is given an event; what it yields goes back to whoever invoked it.

use std::intrinsics::*;

pub type Error = Box<dyn std::error::Error + Send + Sync>;
#[derive(Clone, Debug, Default)]
pub struct Context {
    pub request_id: String,
    pub deadline: u64,
    pub invoked_function_arn: String,
}
#[derive(Clone, Debug)]
pub struct LambdaEvent<T> {
    pub payload: T,
    pub context: Context,
}
impl<T> LambdaEvent<T> {
    pub fn new(payload: T, context: Context) -> LambdaEvent<T> {
        LambdaEvent { payload, context }
    }
    pub fn into_parts(self) -> (T, Context) {
        (self.payload, self.context)
    }
}
/// tower's, handed on.
pub struct ServiceFn<F> {
    pub f: F,
}
pub fn service_fn<F>(f: F) -> ServiceFn<F> {
    ServiceFn { f }
}
pub async fn run<A, F, R>(handler: ServiceFn<F>) -> Result<(), Error>
where
    F: FnMut(LambdaEvent<A>) -> R,
{
    (handler.f)(opaque());
    Ok(())
}
