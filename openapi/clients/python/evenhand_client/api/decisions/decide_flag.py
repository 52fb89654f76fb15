from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.flag_decision_record import FlagDecisionRecord
from ...models.flag_request import FlagRequest
from ...models.problem import Problem
from ...types import Response


def _get_kwargs(
    competition_id: UUID,
    round_id: UUID,
    *,
    body: FlagRequest,
    idempotency_key: str,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}
    headers["Idempotency-Key"] = idempotency_key

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/competitions/{competition_id}/rounds/{round_id}/flags".format(
            competition_id=quote(str(competition_id), safe=""),
            round_id=quote(str(round_id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> FlagDecisionRecord | Problem | None:
    if response.status_code == 200:
        response_200 = FlagDecisionRecord.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 413:
        response_413 = Problem.from_dict(response.json())

        return response_413

    if response.status_code == 415:
        response_415 = Problem.from_dict(response.json())

        return response_415

    if response.status_code == 422:
        response_422 = Problem.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[FlagDecisionRecord | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: FlagRequest,
    idempotency_key: str,
) -> Response[FlagDecisionRecord | Problem]:
    """Confirm or refuse the flag of a judge

     Until a flag is confirmed, the judge's sheets count in full. A ranked round has to be ranked
    again; its standings also show the rankings without flags and with all flags.

    **Permissions**: organisers of the competition, with a reason.

    Args:
        competition_id (UUID):
        round_id (UUID):
        idempotency_key (str):
        body (FlagRequest): A decision about a judge whose marks look careless.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FlagDecisionRecord | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: FlagRequest,
    idempotency_key: str,
) -> FlagDecisionRecord | Problem | None:
    """Confirm or refuse the flag of a judge

     Until a flag is confirmed, the judge's sheets count in full. A ranked round has to be ranked
    again; its standings also show the rankings without flags and with all flags.

    **Permissions**: organisers of the competition, with a reason.

    Args:
        competition_id (UUID):
        round_id (UUID):
        idempotency_key (str):
        body (FlagRequest): A decision about a judge whose marks look careless.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FlagDecisionRecord | Problem
    """

    return sync_detailed(
        competition_id=competition_id,
        round_id=round_id,
        client=client,
        body=body,
        idempotency_key=idempotency_key,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: FlagRequest,
    idempotency_key: str,
) -> Response[FlagDecisionRecord | Problem]:
    """Confirm or refuse the flag of a judge

     Until a flag is confirmed, the judge's sheets count in full. A ranked round has to be ranked
    again; its standings also show the rankings without flags and with all flags.

    **Permissions**: organisers of the competition, with a reason.

    Args:
        competition_id (UUID):
        round_id (UUID):
        idempotency_key (str):
        body (FlagRequest): A decision about a judge whose marks look careless.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[FlagDecisionRecord | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
        body=body,
        idempotency_key=idempotency_key,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    body: FlagRequest,
    idempotency_key: str,
) -> FlagDecisionRecord | Problem | None:
    """Confirm or refuse the flag of a judge

     Until a flag is confirmed, the judge's sheets count in full. A ranked round has to be ranked
    again; its standings also show the rankings without flags and with all flags.

    **Permissions**: organisers of the competition, with a reason.

    Args:
        competition_id (UUID):
        round_id (UUID):
        idempotency_key (str):
        body (FlagRequest): A decision about a judge whose marks look careless.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        FlagDecisionRecord | Problem
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            round_id=round_id,
            client=client,
            body=body,
            idempotency_key=idempotency_key,
        )
    ).parsed
